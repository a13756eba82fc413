/**
 * What the try-out page may do: load its own scripts and worker, nothing else. It can reach no address at all, so a workbook
 * that is opened in it stays on the machine. Styles are written by Fluent UI at run time; they can fetch nothing either.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For the page itself, so that it holds wherever the folder is hosted. */
const contentSecurity = directives.join("; ");

/** For a server's header, which can also forbid framing. */
const contentSecurityHeader = [...directives, "frame-ancestors 'none'"].join("; ");

/**
 * What the task pane may do in Excel: the same, and load Microsoft's office.js with its parts from the folder it lies in. Excel talks
 * to the pane by messages, so no address is needed for that.
 */
function paneContentSecurity(officeJs) {
  const source = officeJs.startsWith("https://") ? ` ${new URL(officeJs).origin}` : "";
  return directives
    .map((directive) => (directive.startsWith("script-src ") ? `${directive}${source}` : directive))
    .join("; ");
}

module.exports = { contentSecurity, contentSecurityHeader, paneContentSecurity };
