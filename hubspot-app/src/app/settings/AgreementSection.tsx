import type { AgreementReply, TeamLine } from "@assay/shared/api/agreement";
import { agreementTexts } from "@assay/shared/language/all-languages";
import { Box, Flex, Heading, LoadingSpinner, Select, Text } from "@hubspot/ui-extensions";
import { useCallback, useEffect, useState } from "react";
import { Failed } from "./Failed.tsx";
import { NotRenewed } from "./NotRenewed.tsx";
import { OneAgreement } from "./OneAgreement.tsx";
import { useSettings } from "./settings-context.ts";
import { useReply } from "./use-reply.ts";

type Told = Omit<AgreementReply, "ok">;

/** What marketing and sales promise each other: the portal's agreement, and that of each team that has its own. */
export function AgreementSection() {
  const { language } = useSettings();
  /** Absent = the portal's. */
  const [team, choose] = useState<string>();
  // Held here, so that the picker stays while the other agreement is on its way.
  const [teams, setTeams] = useState<readonly TeamLine[]>([]);
  const words = agreementTexts[language];
  return (
    <Flex direction="column" gap="large">
      <Flex direction="column" gap="extra-small">
        <Heading>{words.title}</Heading>
        <Text>{words.help}</Text>
      </Flex>
      {teams.length > 0 && <TeamPicker teams={teams} chosen={team} onChoose={choose} />}
      {/* A new one for each choice: what is answered late to an act on another agreement finds nobody. */}
      <ChosenAgreement key={team ?? ""} team={team} onTeams={setTeams} />
    </Flex>
  );
}

interface ChosenAgreementProps {
  readonly team: string | undefined;
  /** Told with each answer. */
  onTeams(teams: readonly TeamLine[]): void;
}

function ChosenAgreement({ team, onTeams }: ChosenAgreementProps) {
  const { text, portalText, server } = useSettings();
  const ask = useCallback(() => server.agreement(team), [server, team]);
  const [reply, readAgain, { failure, take }] = useReply<Told>(ask);
  const told = reply?.ok ? reply : undefined;
  const teams = told?.teams;
  useEffect(() => {
    if (teams !== undefined) onTeams(teams);
  }, [teams, onTeams]);
  return (
    <>
      {reply === undefined && <LoadingSpinner label={portalText.loading} showLabel layout="centered" />}
      {reply?.ok === false && <Failed text={text} message={reply.message} onTryAgain={readAgain} />}
      {told && <NotRenewed failure={failure} onTryAgain={readAgain} />}
      {told && <OneAgreement told={told} onChanged={take} onRefused={readAgain} />}
    </>
  );
}

interface TeamPickerProps {
  readonly teams: readonly TeamLine[];
  readonly chosen: string | undefined;
  onChoose(team: string | undefined): void;
}

/** No team's id: HubSpot's are numbers. */
const portals = "portal";

function TeamPicker({ teams, chosen = portals, onChoose }: TeamPickerProps) {
  const { language } = useSettings();
  const words = agreementTexts[language].teams;
  const nameOf = ({ name, hasOwn, isWaiting }: TeamLine) => {
    // Whoever is to sign finds the place by it.
    if (isWaiting) return words.waits(name);
    return hasOwn ? words.hasOwn(name) : name;
  };
  const named = teams.map((team) => ({ value: team.id, label: nameOf(team) }));
  return (
    <Flex>
      <Box flex={1}>
        <Select
          name="agreement-team"
          label={words.whose}
          value={chosen}
          options={[{ value: portals, label: words.portals }, ...named]}
          onChange={(value) => onChoose(value === portals ? undefined : String(value))}
        />
      </Box>
      <Box flex={1}>{null}</Box>
    </Flex>
  );
}
