import { editZip } from "@cj-tech-master/excelts/archive";
import { parsePart, printPart, type XmlElement } from "./xml";

/** A workbook file being read or edited part by part; what is not edited stays to the byte. */
export class Package {
  private readonly roots = new Map<string, XmlElement>();
  private readonly edited = new Set<string>();
  private readonly deleted = new Set<string>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly parts: Map<string, Uint8Array>
  ) {}

  has(name: string): boolean {
    return !this.deleted.has(name) && (this.parts.has(name) || this.roots.has(name));
  }

  names(): string[] {
    return [...new Set([...this.parts.keys(), ...this.roots.keys()])].filter((name) =>
      this.has(name)
    );
  }

  /** Text of a part as it came. */
  text(name: string): string {
    return new TextDecoder().decode(this.parts.get(name));
  }

  /** Root element of a part, to look at. */
  read(name: string): XmlElement | undefined {
    if (!this.has(name)) return undefined;
    const known = this.roots.get(name);
    if (known) return known;
    const root = parsePart(this.text(name));
    this.roots.set(name, root);
    return root;
  }

  /** Root element of a part, to change. */
  edit(name: string): XmlElement | undefined {
    const root = this.read(name);
    if (root) this.edited.add(name);
    return root;
  }

  put(name: string, root: XmlElement): void {
    this.roots.set(name, root);
    this.edited.add(name);
    this.deleted.delete(name);
  }

  delete(name: string): void {
    this.deleted.add(name);
    this.edited.delete(name);
  }

  /** The file with the edits in it; same edits → same bytes. */
  async toBytes(): Promise<Uint8Array> {
    const editor = await editZip(this.bytes, { reproducible: true, path: false });
    for (const name of this.deleted) editor.delete(name);
    for (const name of this.edited) {
      const root = this.roots.get(name);
      if (root) editor.set(name, printPart(root));
    }
    return editor.bytes();
  }
}
