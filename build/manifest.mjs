/** Where the development server stands, and what manifest.xml names. */
export const developmentUrl = "https://localhost:3000";

/**
 * The manifest for add-in files that lie at `baseUrl`, in the version of the package. Office takes https addresses only, and
 * domains without a path.
 *
 * @throws when the address is none that Office takes.
 */
export function manifestFor(source, baseUrl, packageVersion) {
  const { origin } = new URL(checkedBaseUrl(baseUrl));
  const versioned = source
    .replace(/<Version>[^<]*</, `<Version>${packageVersion}.0<`)
    .replaceAll(`<AppDomain>${developmentUrl}<`, `<AppDomain>${origin}<`);
  return addressedTo(versioned, baseUrl);
}

/** A text that names the development server, with the folder's own address in its place. */
export function addressedTo(source, baseUrl) {
  return source.replaceAll(developmentUrl, checkedBaseUrl(baseUrl));
}

function checkedBaseUrl(baseUrl) {
  if (!URL.canParse(baseUrl) || new URL(baseUrl).protocol !== "https:") {
    throw new Error(`baseUrl must be an https address, not "${baseUrl}".`);
  }
  const { search, hash, href } = new URL(baseUrl);
  if (search !== "" || hash !== "")
    throw new Error(`baseUrl must end with a folder: "${baseUrl}".`);
  return href.replace(/\/+$/, "");
}
