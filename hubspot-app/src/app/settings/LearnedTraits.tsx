import type { ProposedTrait } from "@assay/shared/api/learning";
import { sayWanted } from "@assay/shared/fit/say-fit";
import { fitEditorTexts, fitTexts } from "@assay/shared/language/all-languages";
import type { DraftProfile } from "@assay/shared/rubric/rubric-document";
import {
  Button,
  Checkbox,
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { useState } from "react";
import { useEditor } from "./editor-context.ts";
import { insertProfile, insertTrait, newProfile } from "./profile-edits.ts";
import { useProperties } from "./property-context.ts";

interface LearnedTraitsProps {
  readonly traits: readonly ProposedTrait[];
  readonly shown: DraftProfile | undefined;
  onTaken(profile: string): void;
}

/** What customers share, with the counts behind it, to be ticked and taken into the draft. */
export function LearnedTraits({ traits, shown, onTaken }: LearnedTraitsProps) {
  const { document, language, edit, actions } = useEditor();
  const text = fitEditorTexts[language].learning;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = traits.filter(({ trait }) => ticked.includes(trait.id)).map(({ trait }) => trait);
  const tick = (id: string, isTicked: boolean) =>
    setTicked((before) => (isTicked ? [...before, id] : before.filter((one) => one !== id)));
  const end = (profile: string) => {
    onTaken(profile);
    setTicked([]);
    actions.addAlert({ type: "success", message: text.taken(chosen.length) });
    actions.closeOverlay("learn");
  };
  const takeInto = (profile: DraftProfile) => {
    const all = chosen.map((trait) => insertTrait(profile.id, trait));
    edit(`learned-${Date.now()}`, (now) => all.reduce((sum, change) => change(sum), now));
    end(profile.id);
  };
  const takeAnew = () => {
    const profile = newProfile(document, text.newName, chosen);
    edit(`learned-${Date.now()}`, insertProfile(profile));
    end(profile.id);
  };
  return (
    <Flex direction="column" gap="small">
      <Proposals traits={traits} ticked={ticked} onTick={tick} />
      {chosen.length === 0 && <Text variant="microcopy">{text.nothingTicked}</Text>}
      <Flex gap="small" wrap>
        {shown && (
          <Button testId="take-into" disabled={chosen.length === 0} onClick={() => takeInto(shown)}>
            {text.into(shown.name)}
          </Button>
        )}
        <Button testId="take-anew" disabled={chosen.length === 0} onClick={takeAnew}>
          {text.intoNew}
        </Button>
      </Flex>
    </Flex>
  );
}

interface ProposalsProps {
  readonly traits: readonly ProposedTrait[];
  readonly ticked: readonly string[];
  onTick(id: string, isTicked: boolean): void;
}

function Proposals({ traits, ticked, onTick }: ProposalsProps) {
  const { language } = useEditor();
  const text = fitEditorTexts[language].learning;
  const say = useSaid();
  return (
    <Table density="compact" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{text.trait}</TableHeader>
          <TableHeader>{text.customers}</TableHeader>
          <TableHeader>{text.others}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {traits.map(({ trait, customers, others }) => (
          <TableRow key={trait.id}>
            <TableCell>
              <Checkbox
                name={`take-${trait.id}`}
                checked={ticked.includes(trait.id)}
                onChange={(isTicked) => onTick(trait.id, isTicked)}
              >
                {say.trait(trait)}
              </Checkbox>
            </TableCell>
            <TableCell>{say.share(customers)}</TableCell>
            <TableCell>{say.share(others)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Traits and shares in words, values as the portal names them. */
function useSaid() {
  const { language, format } = useEditor();
  const properties = useProperties();
  const text = fitEditorTexts[language].learning;
  const labelOf = ({ of }: ProposedTrait["trait"], value: string) => {
    const property = properties.find(({ owner, name }) => owner === of.owner && name === of.property);
    return property?.options.find((option) => option.value === value)?.label ?? value;
  };
  return {
    trait: (trait: ProposedTrait["trait"]) => {
      const told = trait.test === "list" ? { ...trait, values: trait.values.map((one) => labelOf(trait, one)) } : trait;
      return fitTexts[language].rule(trait.name, sayWanted(told, language));
    },
    share: ({ matching, known }: ProposedTrait["customers"]) =>
      known === 0
        ? text.unknown
        : text.share(format.percent(matching / known), format.number(matching), format.number(known)),
  };
}
