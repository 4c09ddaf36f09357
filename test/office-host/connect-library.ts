import { readFileSync } from "node:fs";
import type { ExcelHost } from "./excel-host";
import { setBrowserGlobals } from "./browser-globals";
import type { HttpAnswer, RequestBody } from "./wire";

const LIBRARY = "@microsoft/office-js/dist/excel-win32-16.01.js";

/** Numbers of the messages between the library and its host. */
const ANSWER = 2;
const EVENT = 3;

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

interface Bridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Set by the library. */
  onMessageFromHost: (text: string) => void;
}

const bridge: Bridge = {
  sendMessageToHost: (text) => {
    void answerMessage(JSON.parse(text) as Message);
  },
  onMessageFromHost: () => undefined,
};

let connected: ExcelHost | null = null;
let isLoaded = false;

/**
 * Puts a host behind the unmodified library: from now on the globals `Excel` and `Office.context` work as in the pane.
 * The library is loaded once per test file; a later call replaces the host.
 */
export function connectExcel(host: ExcelHost): void {
  connected = host;
  host.listen((entries) => {
    if (connected === host) tellLibrary({ type: EVENT, message: { entries } });
  });
  if (isLoaded) return;
  isLoaded = true;
  setBrowserGlobals(globalThis);
  Object.assign(globalThis, { _richApiNativeBridge: bridge, OSF: createFactory() });
  // Indirect: the library must make its globals global.
  (0, eval)(readFileSync(require.resolve(LIBRARY), "utf8"));
}

async function answerMessage({ id, flags, message }: Message): Promise<void> {
  // Later, as in Excel: the library does not expect an answer before it has finished asking.
  await Promise.resolve();
  const answer = await askHost(message.body, flags);
  tellLibrary({ id, type: ANSWER, message: { ...answer, headers: {} } });
}

/** A fault of the test host must end the request, or the test would hang without a word. */
async function askHost(body: RequestBody, flags: number): Promise<HttpAnswer> {
  try {
    if (!connected) throw new Error("No host is connected.");
    return await connected.answer(body, flags);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const failure = { code: "GeneralException", message: `Fault of the test host: ${text}` };
    return { statusCode: 500, body: JSON.stringify({ error: failure }) };
  }
}

function tellLibrary(message: object): void {
  bridge.onMessageFromHost(JSON.stringify(message));
}

/** Where the library takes `Office.context` from. */
function createFactory() {
  const requirements = {
    isSetSupported: (set: string, version?: string) =>
      connected?.isSetSupported(set, version) ?? false,
  };
  const context = {
    host: "Excel",
    requirements,
    get platform() {
      return connected?.platform ?? "PC";
    },
  };
  return {
    _OfficeAppFactory: {
      getContext: () => context,
      getHostInfo: () => ({ hostType: "excel", hostPlatform: "win32", flags: 0 }),
    },
  };
}
