import { type AgreementDocument, AgreementReply } from "@assay/shared/api/agreement";
import type { Refusal } from "@assay/shared/api/result";
import type { Line } from "./server.ts";

/** What the part about the agreement asks of our server. */
export type AgreementServer = ReturnType<typeof connectAgreement>;

/** A team's, by its id; absent = the portal's. */
type WhoseAgreement = string | undefined;

export function connectAgreement(line: Line) {
  return {
    agreement: (team: WhoseAgreement) =>
      line.get(AgreementReply, team === undefined ? "agreement" : `agreement?team=${encodeURIComponent(team)}`),
    saveAgreement: (team: WhoseAgreement, document: AgreementDocument, basedOn: number) =>
      line.post(AgreementReply, "agreement/draft", { team, document, basedOn }),
    discardAgreement: (team: WhoseAgreement, revision: number) =>
      line.post(AgreementReply, "agreement/discard", { team, revision }),
    proposeAgreement: (team: WhoseAgreement, id: string, revision: number) =>
      line.post(AgreementReply, "agreement/propose", { team, id, revision }),
    signAgreement: (team: WhoseAgreement, version: number) =>
      line.post(AgreementReply, "agreement/sign", { team, version }),
  };
}

/** What became of an act: told on the page, and the page shows what the server answered. */
export type Settle = (reply: AgreementReply | Refusal, message: string) => void;
