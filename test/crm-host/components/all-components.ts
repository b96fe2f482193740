import type { ComponentType } from "react";
import { Accordion } from "./accordion.tsx";
import { BarChart } from "./bar-chart.tsx";
import { Button, ButtonRow, Link, LoadingButton } from "./button.tsx";
import { CrmAction, CrmPropertyList, crmStandIn } from "./crm-parts.tsx";
import { DateInput, TimeInput } from "./date-input.tsx";
import { Dropdown, DropdownButtonItem } from "./dropdown.tsx";
import { Alert, EmptyState, ErrorState, LoadingSpinner, ProgressBar } from "./feedback.tsx";
import { Form } from "./form.tsx";
import { Icon } from "./icon.tsx";
import { AutoGrid, Box, Card, Divider, Flex, Inline, Spacer, Stack, Tile } from "./layout.tsx";
import { LineChart } from "./line-chart.tsx";
import { Modal, OverlayBody, OverlayFooter, Panel, PanelSection } from "./modal.tsx";
import { CurrencyInput, NumberInput, StepperInput } from "./number-input.tsx";
import {
  PageBreadcrumbs,
  PageBreadcrumbsCurrent,
  PageHeader,
  PageHeaderGroup,
  PageHeaderLink,
  PageHeaderPageLink,
  PageLink,
  PageTitle,
} from "./page-parts.tsx";
import { Illustration, Image } from "./picture.tsx";
import { ScoreCircle } from "./score-circle.tsx";
import { MultiSelect, Select } from "./select.tsx";
import { Statistics, StatisticsItem, StatisticsTrend } from "./statistics.tsx";
import { StepIndicator } from "./step-indicator.tsx";
import { Table, TableBody, TableCell, TableFooter, TableHead, TableHeader, TableRow } from "./table.tsx";
import { Tab, Tabs } from "./tabs.tsx";
import { StatusTag, Tag } from "./tag.tsx";
import { DescriptionList, DescriptionListItem, Heading, List, Text } from "./text.tsx";
import { Input, SearchInput, TextArea } from "./text-input.tsx";
import { ToggleGroup } from "./toggle-group.tsx";
import { Checkbox, RadioButton, Toggle } from "./toggle-input.tsx";
import { Tooltip } from "./tooltip.tsx";
import { unknownComponent } from "./unknown-component.tsx";

const CRM_STAND_INS = [
  "CrmAssociationTable",
  "CrmDataHighlight",
  "CrmReport",
  "CrmAssociationPivot",
  "CrmAssociationPropertyList",
  "CrmAssociationStageTracker",
  "CrmSimpleDeadline",
  "CrmStageTracker",
  "CrmStatistics",
  "CrmCardActions",
];

/** By the names that @hubspot/ui-extensions 0.17.0 sends over the bridge. */
const COMPONENTS: Record<string, unknown> = {
  ...{ Accordion, Alert, AutoGrid, BarChart, Box, Button, ButtonRow, Card, Checkbox, CurrencyInput, DateInput },
  ...{
    DescriptionList,
    DescriptionListItem,
    Divider,
    Dropdown,
    DropdownButtonItem,
    EmptyState,
    ErrorState,
    Flex,
    Form,
  },
  ...{ Heading, Icon, Illustration, Image, Inline, Input, LineChart, Link, List, LoadingButton, LoadingSpinner },
  ...{ Modal, ModalBody: OverlayBody, ModalFooter: OverlayFooter, MultiSelect, NumberInput },
  ...{ Panel, PanelBody: OverlayBody, PanelFooter: OverlayFooter, PanelSection, ProgressBar, RadioButton, ScoreCircle },
  ...{ SearchInput, Select, Spacer, Stack, Statistics, StatisticsItem, StatisticsTrend, StatusTag, StepIndicator },
  ...{ StepperInput, Tab, Table, TableBody, TableCell, TableFooter, TableHead, TableHeader, TableRow, Tabs, Tag, Text },
  ...{ TextArea, Textarea: TextArea, Tile, TimeInput, Toggle, ToggleGroup, Tooltip },
  ...{ PageBreadcrumbs, PageBreadcrumbsPageLink: PageLink, PageBreadcrumbsCurrent, PageHeader, PageHeaderLink },
  ...{ PageHeaderPageLink, PageHeaderPrimaryAction: PageHeaderGroup, PageHeaderSecondaryActions: PageHeaderGroup },
  ...{ PageLink, PageTitle, CrmPropertyList, CrmActionButton: CrmAction, CrmActionLink: CrmAction },
  ...Object.fromEntries(CRM_STAND_INS.map((name) => [name, crmStandIn(name)])),
};

/** The component that draws one of the SDK's names; made up on the spot, and kept, for a name that is not known. */
export function findComponent(name: string): ComponentType {
  COMPONENTS[name] ??= unknownComponent(name);
  return COMPONENTS[name] as ComponentType;
}
