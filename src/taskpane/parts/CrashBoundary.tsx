import { Component, type ReactNode } from "react";

import { type CrashFacts, reportCrash } from "../crash-report";
import { CrashReport } from "./CrashReport";

interface CrashBoundaryProps {
  readonly facts: CrashFacts;
  readonly onReload: () => void;
  readonly children: ReactNode;
}

interface CrashBoundaryState {
  readonly crash: { readonly error: unknown } | null;
}

/** Catches what no screen caught, also in callbacks and promises. React has this for classes only. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { crash: null };

  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { crash: { error } };
  }

  override componentDidMount(): void {
    window.addEventListener("error", this.#onError);
    window.addEventListener("unhandledrejection", this.#onRejection);
  }

  override componentWillUnmount(): void {
    window.removeEventListener("error", this.#onError);
    window.removeEventListener("unhandledrejection", this.#onRejection);
  }

  readonly #onError = ({ error }: ErrorEvent): void => this.#crash(error);

  readonly #onRejection = ({ reason }: PromiseRejectionEvent): void => this.#crash(reason);

  #crash(error: unknown): void {
    if (isOurs(error)) this.setState({ crash: { error } });
  }

  override render(): ReactNode {
    const { facts, onReload, children } = this.props;
    const { crash } = this.state;
    if (!crash) return children;
    return <CrashReport report={reportCrash(crash.error, facts)} onReload={onReload} />;
  }
}

/** Scripts of Office and of browser extensions fail by themselves, and browsers report loops of their own; the pane goes on. */
function isOurs(error: unknown): boolean {
  return error instanceof Error && (error.stack ?? "").includes(window.location.origin);
}
