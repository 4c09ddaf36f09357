import type { ExcelHost } from "../office-host/excel-host";
import type { HttpAnswer, RequestBody } from "../office-host/wire";

/** The library's notice that the page is ready for the ribbon's commands; it is about no workbook. */
const READY_NOTICE = "Microsoft.InternalService.AddinInternalService";

/** Excel behind the container. */
export interface ContainerHost {
  readonly answer: (body: string, flags: number) => Promise<string>;
  /** How often the library said that it is ready. */
  readonly countReady: () => number;
}

/** Answers what the page sends: notices here, batches about the workbook by the host. */
export function answerContainer(host: ExcelHost): ContainerHost {
  let ready = 0;
  const answerBody = async (body: RequestBody, flags: number): Promise<HttpAnswer> => {
    if (!isReadyNotice(body)) return host.answer(body, flags);
    ready += 1;
    const results = body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    return { statusCode: 200, body: JSON.stringify({ Results: results, TraceIds: [] }) };
  };
  return {
    answer: async (body, flags) =>
      JSON.stringify(await answerBody(JSON.parse(body) as RequestBody, flags)),
    countReady: () => ready,
  };
}

function isReadyNotice({ Actions, ObjectPaths }: RequestBody): boolean {
  return (
    Object.values(ObjectPaths).every(({ Name }) => Name === READY_NOTICE) &&
    Actions.some(({ Name }) => Name === "NotifyActionHandlerReady")
  );
}
