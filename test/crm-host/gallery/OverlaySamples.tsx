import {
  Button,
  ButtonRow,
  Dropdown,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  Tag,
  Text,
  Tooltip,
  useExtensionActions,
} from "@hubspot/ui-extensions";
import { useState } from "react";

export function OverlaySamples() {
  const { addAlert, openIframeModal, closeOverlay } = useExtensionActions<"crm.record.tab">();
  const [chosen, setChosen] = useState("nothing");
  return (
    <>
      <ButtonRow>
        <Button variant="primary" overlay={<QuestionModal />}>
          Open modal
        </Button>
        <Button overlay={<LongPanel onDone={() => closeOverlay("panel")} />}>Open panel</Button>
        <Button
          variant="destructive"
          onClick={() => addAlert({ type: "danger", title: "Refused", message: "It was." })}
        >
          Alert
        </Button>
        <Button variant="transparent" onClick={() => addAlert({ type: "success", message: "Saved." })}>
          Success
        </Button>
        <Button disabled>Disabled</Button>
        <LoadingButton loading>Saving</LoadingButton>
        <Button
          size="xs"
          onClick={() => openIframeModal({ uri: "about:blank", title: "Page", width: 400, height: 200 })}
        >
          Iframe
        </Button>
      </ButtonRow>
      <Tag variant="info" overlay={<Tooltip>Within 24 hours</Tooltip>}>
        Hint
      </Tag>
      <Dropdown buttonText="Choose" variant="secondary">
        <Dropdown.ButtonItem onClick={() => setChosen("first")}>First</Dropdown.ButtonItem>
        <Dropdown.ButtonItem overlay={<QuestionModal />}>Ask</Dropdown.ButtonItem>
      </Dropdown>
      <Text testId="chosen">{`Chosen: ${chosen}`}</Text>
    </>
  );
}

const QuestionModal = () => (
  <Modal id="question" title="Are you sure?" variant="danger" width="md">
    <ModalBody>
      <Text>This cannot be undone.</Text>
    </ModalBody>
    <ModalFooter>
      <Button variant="destructive" onClick={(_event, { closeModal }) => closeModal("question")}>
        Delete
      </Button>
    </ModalFooter>
  </Modal>
);

const LongPanel = ({ onDone }: { onDone: () => void }) => (
  <Panel id="panel" title="History" width="md">
    <PanelBody>
      <PanelSection>
        <Text>Everything that happened.</Text>
        <Button overlay={<QuestionModal />}>Delete all</Button>
      </PanelSection>
    </PanelBody>
    <PanelFooter>
      <Button variant="primary" onClick={onDone}>
        Done
      </Button>
    </PanelFooter>
  </Panel>
);
