/** Gives the person a file to keep; it never leaves the browser on the way. */
export function giveFile(bytes: Uint8Array, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Safari reads the file only after the click was handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
