import { HostFault } from "../port";
import { toFault } from "./to-fault";

/** How long an answer of Excel is waited for. */
export interface Patience {
  /** Milliseconds until a person is told that Excel is waiting: most often for Enter in a cell that is being edited. */
  readonly remindAfter: number;
  /** Milliseconds until waiting ends. What was sent is never sent again. */
  readonly giveUpAfter: number;
  readonly onWaiting: () => void;
}

/** An open conversation with Excel. */
export interface Line {
  readonly context: Excel.RequestContext;
  /** One round trip with everything asked since the last one. */
  readonly send: () => Promise<void>;
}

/** Talks with Excel, and knows whether it still owes an answer. */
export interface Talk {
  /** Failures of Excel come as `HostFault`. While a person edits a cell Excel delays the request instead of refusing it. */
  run<T>(talk: (line: Line) => Promise<T>): Promise<T>;
  /** Something was sent that was never answered: it may still be done. */
  isOwed(): boolean;
}

export function createTalk(patience: Patience): Talk {
  let owed = 0;
  const send = async (context: Excel.RequestContext): Promise<void> => {
    owed += 1;
    const answer = context.sync().finally(() => {
      owed -= 1;
    });
    await answerInTime(answer, patience);
  };
  return {
    isOwed: () => owed > 0,
    async run(talk) {
      try {
        return await Excel.run({ delayForCellEdit: true }, (context) =>
          talk({ context, send: () => send(context) })
        );
      } catch (error) {
        throw toFault(error);
      }
    },
  };
}

async function answerInTime(answer: Promise<unknown>, patience: Patience): Promise<void> {
  const reminder = setTimeout(patience.onWaiting, patience.remindAfter);
  let limit: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    const fault = new HostFault("no-answer", null, `${patience.giveUpAfter} ms`);
    limit = setTimeout(() => reject(fault), patience.giveUpAfter);
  });
  try {
    await Promise.race([answer, silence]);
  } finally {
    clearTimeout(reminder);
    clearTimeout(limit);
  }
}
