import type { TicketWish } from "@assay/shared/api/bulk";
import { bulkTexts } from "@assay/shared/language/all-languages";
import { Alert, Button, Flex, Link, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { createAsk } from "./ask.ts";
import { createBulkServer } from "./bulk-server.ts";
import { usePageContext } from "./page-context.ts";

interface TicketLinkProps {
  readonly wish: TicketWish;
  /** What the button that asks for the link says, and the link itself. */
  readonly prepare: string;
  readonly open: string;
  readonly testId: string;
}

type Shown = { kind: "nothing" | "asking" } | { kind: "link"; url: string } | { kind: "failed"; message: string };

/** A link of our own origin that serves once: asked for with one click, opened with the next. */
export function TicketLink({ wish, prepare, open, testId }: TicketLinkProps) {
  const { language, apiOrigin = "", webOrigin = "" } = usePageContext();
  const text = bulkTexts[language].page;
  const [shown, setShown] = useState<Shown>({ kind: "nothing" });
  const ask = async () => {
    setShown({ kind: "asking" });
    const reply = await createBulkServer(createAsk(apiOrigin, language, text.unreachable)).askTicket(wish);
    if (!reply.ok) return setShown({ kind: "failed", message: reply.message });
    const path = wish.for === "upload" ? "upload" : "download";
    setShown({ kind: "link", url: `${webOrigin}/${path}?ticket=${encodeURIComponent(reply.ticket)}` });
  };
  return (
    <Flex direction="column" gap="extra-small">
      {shown.kind === "failed" && <Alert variant="danger" title={shown.message} />}
      {shown.kind === "link" ? (
        <>
          <Link href={{ url: shown.url, external: true }}>{open}</Link>
          <Text variant="microcopy">{text.once}</Text>
        </>
      ) : (
        <Flex>
          <Button testId={testId} disabled={shown.kind === "asking"} onClick={() => void ask()}>
            {prepare}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
