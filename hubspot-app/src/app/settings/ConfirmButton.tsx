import { Button, LoadingButton, Modal, ModalBody, ModalFooter, Text } from "@hubspot/ui-extensions";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";

interface ConfirmButtonProps {
  /** Of the question, and of the button that opens it; `confirm-<id>` is the one that does it. */
  readonly id: string;
  readonly label: string;
  /** What the question asks, and what would happen. */
  readonly title: string;
  readonly what: string;
  /** The confirming button's words where they are not the label. */
  readonly confirm?: string;
  /** Loud where it matters: on the button that does it. */
  readonly isDestructive?: boolean;
  readonly size?: "xs" | "sm" | "md";
  onConfirm(): Promise<void>;
}

/** An act that is asked about before it is done. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { id, label, title, what, confirm = label, isDestructive = false, size = "xs", onConfirm } = props;
  const { text, actions } = useSettings();
  const [isBusy, act] = useOneAtATime(async () => {
    await onConfirm();
    actions.closeOverlay(id);
  });
  return (
    <Button
      size={size}
      testId={id}
      overlay={
        <Modal id={id} title={title} variant={isDestructive ? "danger" : "default"}>
          <ModalBody>
            <Text>{what}</Text>
          </ModalBody>
          <ModalFooter>
            <LoadingButton
              testId={`confirm-${id}`}
              variant={isDestructive ? "destructive" : "primary"}
              loading={isBusy}
              onClick={act}
            >
              {confirm}
            </LoadingButton>
            <Button onClick={() => actions.closeOverlay(id)}>{text.cancel}</Button>
          </ModalFooter>
        </Modal>
      }
    >
      {label}
    </Button>
  );
}
