import type { Refusal } from "@assay/shared/api/result";
import type { ReviewReply } from "@assay/shared/api/review";
import type { ReviewText } from "@assay/shared/language/en-review";
import { Side } from "@assay/shared/pipeline/agreement";
import { Alert, Button, Flex, StatusTag, Text, Tile } from "@hubspot/ui-extensions";
import { useState } from "react";
import type { ReviewServer } from "./review-server.ts";

interface ReviewSignaturesProps {
  readonly text: ReviewText;
  readonly locale: string;
  readonly server: ReviewServer;
  readonly told: ReviewReply;
  onChange(): void;
}

/** Whether the quarter is put to signature and who has signed; and what the reader can do about it. */
export function ReviewSignatures({ text, locale, server, told, onChange }: ReviewSignaturesProps) {
  const { figures, pack, mayPrepare, me } = told;
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const act = async (asking: Promise<ReviewReply | Refusal>) => {
    setBusy(true);
    const reply = await asking;
    setBusy(false);
    setProblem(reply.ok ? undefined : reply.message);
    if (reply.ok) onChange();
  };
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const mySide = pack && Side.options.find((side) => pack.signers[side].userId === me && !signatureOf(told, side));
  return (
    <Tile>
      <Flex direction="column" gap="small">
        <Text>
          {pack
            ? text.prepared(pack.prepared.by.name, when.format(pack.prepared.at))
            : text.asNow(when.format(figures.countedAt))}
        </Text>
        {pack &&
          Side.options.map((side) => {
            const signed = signatureOf(told, side);
            const said = signed
              ? text.signedBy(signed.by.name, when.format(signed.at))
              : text.waitsFor(pack.signers[side].name);
            return (
              <Flex key={side} gap="small">
                <Text format={{ fontWeight: "demibold" }}>{text.sides[side]}</Text>
                <StatusTag variant={signed ? "success" : "warning"}>{said}</StatusTag>
              </Flex>
            );
          })}
        {!pack && !mayPrepare && <Text>{figures.agreement ? text.isRunning : text.noSigners}</Text>}
        {problem !== undefined && <Alert variant="danger" title={problem} />}
        {mySide && <Text variant="microcopy">{text.signWhat}</Text>}
        <Flex gap="small">
          {mySide && (
            <Button
              variant="primary"
              disabled={isBusy}
              onClick={() => void act(server.sign(figures.quarter, pack.number))}
            >
              {text.sign}
            </Button>
          )}
          {mayPrepare && (
            <Button disabled={isBusy} onClick={() => void act(server.prepare(figures.quarter))}>
              {pack ? text.prepareAgain : text.prepare}
            </Button>
          )}
        </Flex>
      </Flex>
    </Tile>
  );
}

function signatureOf({ pack }: ReviewReply, side: Side) {
  return pack?.signatures.find((signature) => signature.side === side);
}
