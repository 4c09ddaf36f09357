import { orderPane as en } from "../../../locales/en/order-pane";
import { orderPane as vi } from "../../../locales/vi/order-pane";

/** What is said of ranks, equals, votes and gates, by language. */
export const ORDER_TEXTS = { en, vi } as const;
