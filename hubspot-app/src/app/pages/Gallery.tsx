import type { ChooserText } from "@assay/shared/language/en-start";
import { type GalleryId, galleryDocument, galleryFrameworkOf, galleryIds } from "@assay/shared/rubric/gallery";
import { Alert, Button, Flex, Heading, Text, Tile } from "@hubspot/ui-extensions";
import { useState } from "react";
import type { StartServer } from "./start-server.ts";

interface GalleryProps {
  readonly text: ChooserText;
  readonly server: StartServer;
  readonly mayChoose: boolean | undefined;
}

interface Said {
  readonly of: GalleryId;
  readonly kind: "success" | "warning" | "danger";
  readonly message: string;
  /** The draft that the next click replaces. */
  readonly revision?: number;
}

/** Rubrics to begin from. One that would replace somebody's draft asks for a second click. */
export function Gallery({ text, server, mayChoose }: GalleryProps) {
  const [said, setSaid] = useState<Said>();
  const [isBusy, setIsBusy] = useState(false);
  const begin = async (id: GalleryId) => {
    setIsBusy(true);
    setSaid(await beginDraft(server, text, id, said?.of === id ? said.revision : undefined));
    setIsBusy(false);
  };
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.galleryTitle}</Heading>
      <Text>{text.galleryHelp}</Text>
      {galleryIds.map((id) => (
        <Tile key={id} compact>
          <Flex direction="column" gap="small">
            <Text format={{ fontWeight: "demibold" }}>{text.gallery[id].name}</Text>
            <Text>{text.gallery[id].text}</Text>
            {said?.of === id && <Alert variant={said.kind} title={said.message} />}
            {mayChoose && (
              <Flex>
                <Button testId={`begin-${id}`} size="sm" disabled={isBusy} onClick={() => void begin(id)}>
                  {text.begin}
                </Button>
              </Flex>
            )}
          </Flex>
        </Tile>
      ))}
    </Flex>
  );
}

/** `replaced` is the draft that the person knows will go. */
async function beginDraft(
  server: StartServer,
  text: ChooserText,
  of: GalleryId,
  replaced: number | undefined,
): Promise<Said> {
  const list = await server.listRubrics();
  if (!list.ok) return { of, kind: "danger", message: list.message };
  if (!list.canEdit) return { of, kind: "danger", message: text.onlyAdmins };
  const framework = galleryFrameworkOf(of);
  const listed = list.rubrics.find((rubric) => rubric.framework === framework);
  const revision = listed?.draft?.revision;
  if (revision !== undefined && revision !== replaced) return { of, kind: "warning", message: text.replace, revision };
  const seen = { basedOn: revision ?? 0, inForce: listed?.published?.version ?? 0 };
  const reply = await server.saveDraft(galleryDocument(of), seen);
  if (!reply.ok) return { of, kind: "danger", message: reply.message };
  return { of, kind: "success", message: text.begun(text.gallery[of].name) };
}
