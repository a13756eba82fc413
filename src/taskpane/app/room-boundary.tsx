import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

type RoomBoundaryProps = { readonly sentence: string; readonly children: ReactNode };
type RoomBoundaryState = { readonly isBroken: boolean };

/** Keeps the rest of the pane in use when a room cannot be loaded or drawn. */
export class RoomBoundary extends Component<RoomBoundaryProps, RoomBoundaryState> {
  override state: RoomBoundaryState = { isBroken: false };

  static getDerivedStateFromError(): RoomBoundaryState {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{this.props.sentence}</MessageBarBody>
        </MessageBar>
      </div>
    );
  }
}
