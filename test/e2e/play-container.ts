import type { EventEntry } from "../office-host/event-switch";

/** What the page's side asks of Node, and where Node tells it of events. */
declare global {
  interface Window {
    /** Answers a batch of the library's; the text is an HttpAnswer. */
    askExcel(body: string, flags: number): Promise<string>;
    tellOffice(entries: readonly EventEntry[]): void;
  }
}

interface SafeArray {
  toArray(): readonly unknown[];
}
type Callback = (answer: SafeArray) => void;
type EventHandler = (id: number, args: SafeArray) => void;
type Registration = readonly [target: string, handler: EventHandler, callback: Callback];

/** What this Excel says of itself. */
export interface ContainerFacts {
  /** Version by requirement set. */
  readonly sets: Readonly<Record<string, string>>;
  /** Colour behind Office's own panes: 0xRRGGBB. */
  readonly background: number;
}

/**
 * Plays desktop Excel's side of the page, `window.external`, before office.js loads. It runs in the page, so it uses
 * nothing from outside itself. Names and numbers: as the library reads them; no real Excel was asked.
 */
export function playContainer({ sets, background }: ContainerFacts): void {
  const REQUEST = 93;
  const MESSAGES = 33;
  const handlers = new Map<number, EventHandler>();
  const pack = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });
  const done = (callback: Callback): void => queueMicrotask(() => callback(pack([0])));
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "khoi-thi-dua",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "vi-VN",
    GetAppDataLocale: () => "vi-VN",
    GetDocUrl: () => "C:\\Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "simulated",
    GetHostFullVersion: () => "16.0.0.0-simulated",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: background }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const answer = async (params: readonly unknown[], callback: Callback): Promise<void> => {
    const text = await window.askExcel(String(params[4]), Number(params[6]));
    const { statusCode, body } = JSON.parse(text) as { statusCode: number; body: string };
    callback(pack([0, statusCode, [], body]));
  };
  const external = {
    GetHostInfo: () => "Excel|Win32|16.01|vi-VN|simulated||disableLogging|",
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, params: readonly unknown[], callback: Callback) {
      const given = Array.isArray(params[0]) ? (params[0] as readonly unknown[]) : params;
      if (id === REQUEST) void answer(given, callback);
      else done(callback);
    },
    RegisterEvent(id: number, ...[, handler, callback]: Registration) {
      handlers.set(id, handler);
      done(callback);
    },
    UnregisterEvent(id: number, _target: string, callback: Callback) {
      handlers.delete(id);
      done(callback);
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
  window.tellOffice = (entries) => {
    const rows = entries.map((one) => [
      one.messageCategory,
      one.messageType,
      one.targetId,
      one.message,
    ]);
    handlers.get(MESSAGES)?.(MESSAGES, pack(rows));
  };
}
