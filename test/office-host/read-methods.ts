import type { MethodSchema } from "./schema";

const METHOD = /\n {8}\w+\.prototype\.(\w+) = function \(([^)]*)\) \{\n([\s\S]*?)\n {8}\};/g;
const PLAIN = /_invokeMethod\(this, "(\w+)", (\d)/;
const OBJECT = /_createMethodObject\([\w.]*?(\w+), this, "(\w+)", (\d)/;
const INDEXER = /_createIndexerObject\([\w.]*?(\w+), this/;

/** What the library writes for an operation that changes something. */
const EFFECT = "0";

/** Reads the methods of one class, the internal ones (with an underscore) too. */
export function readMethods(body: string): MethodSchema[] {
  return [...body.matchAll(METHOD)].flatMap(([, name = "", parameters = "", text = ""]) => {
    const method = readCall(text);
    const parameterCount = parameters.split(",").filter((each) => each.trim() !== "").length;
    return method ? [{ name, parameterCount, ...method }] : [];
  });
}

function readCall(text: string): Omit<MethodSchema, "name" | "parameterCount"> | null {
  const plain = PLAIN.exec(text);
  if (plain?.[1]) {
    return { wire: plain[1], kind: "plain", result: null, hasEffect: plain[2] === EFFECT };
  }
  const object = OBJECT.exec(text);
  if (object?.[1] && object[2]) {
    return {
      wire: object[2],
      kind: "object",
      result: object[1],
      hasEffect: object[3] === EFFECT,
    };
  }
  const type = INDEXER.exec(text)?.[1];
  return type ? { wire: "", kind: "indexer", result: type, hasEffect: false } : null;
}
