/** A file that was just made, to be saved again from its address. */
export interface OfferedFile {
  readonly name: string;
  readonly address: string;
}

/** Hands a file to the downloads of the browser around the page; its address stays good until `forgetFile`. Some Excels save nothing and say nothing. */
export function offerFile(name: string, content: Blob): OfferedFile {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  return { name, address };
}

/** Lets the browser drop a file that was offered. */
export function forgetFile({ address }: OfferedFile): void {
  URL.revokeObjectURL(address);
}
