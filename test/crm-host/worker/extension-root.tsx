import { Component, type ReactNode, useLayoutEffect } from "react";

type RootProps = { children: () => ReactNode; onCommit: () => void; onError: (message: string) => void };

/** Draws the extension, says when its first tree is complete, and reports a crash instead of leaving a blank card. */
export class ExtensionRoot extends Component<RootProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error instanceof Error ? error.message : String(error));
  }

  override render() {
    if (this.state.crashed) return null;
    return <FirstTree onCommit={this.props.onCommit}>{this.props.children}</FirstTree>;
  }
}

/** The whole first tree crosses to the page as one message; mounting earlier would send it node by node. */
function FirstTree({ children, onCommit }: Omit<RootProps, "onError">) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, after the first commit
  useLayoutEffect(onCommit, []);
  return children();
}
