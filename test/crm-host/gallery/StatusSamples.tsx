import {
  Alert,
  EmptyState,
  ErrorState,
  Flex,
  LoadingSpinner,
  ProgressBar,
  ScoreCircle,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  Tag,
  Text,
} from "@hubspot/ui-extensions";
import { useState } from "react";

const VARIANTS = ["info", "success", "warning", "error", "danger", "tip"] as const;
const TAGS = ["default", "info", "success", "warning", "error"] as const;
const STATUS = ["default", "info", "success", "warning", "danger"] as const;

export function StatusSamples() {
  const [step, setStep] = useState(1);
  return (
    <>
      {VARIANTS.map((variant) => (
        <Alert key={variant} title={`An alert: ${variant}`} variant={variant}>
          What happened and what to do next.
        </Alert>
      ))}
      <Flex gap="small" wrap>
        {TAGS.map((variant) => (
          <Tag key={variant} variant={variant}>
            {variant}
          </Tag>
        ))}
        {STATUS.map((variant) => (
          <StatusTag key={variant} variant={variant} hollow={variant === "default"}>
            {variant}
          </StatusTag>
        ))}
        <StatusTag variant="info" showRemoveIcon onRemoveClick={() => {}}>
          removable
        </StatusTag>
      </Flex>
      <Flex gap="medium">
        <ScoreCircle score={82} />
        <ScoreCircle score={46} />
        <ScoreCircle score={12.4} />
      </Flex>
      <Statistics>
        <StatisticsItem label="Leads" number={312}>
          <StatisticsTrend value="4.2%" direction="increase" />
        </StatisticsItem>
        <StatisticsItem label="Win rate" number="41 %">
          <StatisticsTrend value="2%" direction="decrease" color="red" />
        </StatisticsItem>
      </Statistics>
      <ProgressBar title="Coverage" value={75} showPercentage valueDescription="3 of 4 rated" />
      <ProgressBar aria-label="Import" value={1} maxValue={4} variant="warning" />
      <LoadingSpinner label="Loading" showLabel size="sm" />
      <StepIndicator stepNames={["MQL", "SAL", "SQL"]} currentStep={step} onClick={setStep} />
      <StepIndicator stepNames={["One", "Two"]} currentStep={1} direction="vertical" variant="compact" />
      <EmptyState title="Nothing rated yet" layout="vertical">
        <Text>Rate the first criterion.</Text>
      </EmptyState>
      <ErrorState title="The server does not answer">
        <Text>Try again in a minute.</Text>
      </ErrorState>
    </>
  );
}
