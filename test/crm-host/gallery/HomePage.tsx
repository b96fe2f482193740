import { Flex, hubspot, Text, useExtensionActions } from "@hubspot/ui-extensions";
import {
  createPageRouter,
  PageBreadcrumbs,
  PageHeader,
  PageLink,
  PageRoutes,
  PageTitle,
  usePageRoute,
} from "@hubspot/ui-extensions/pages";

const Home = () => (
  <Flex direction="column" gap="sm">
    <PageHeader>
      <PageHeader.PrimaryAction>
        <PageHeader.PageLink to="/rubrics/:id" params={{ id: "bant", tab: "weights" }}>
          Edit rubric
        </PageHeader.PageLink>
      </PageHeader.PrimaryAction>
    </PageHeader>
    <PageTitle>Overview</PageTitle>
    <PageLink to="/nowhere">A page that does not exist</PageLink>
  </Flex>
);

function Rubric() {
  const { params } = usePageRoute();
  const { navigateToPage } = useExtensionActions<"pages">();
  return (
    <Flex direction="column" gap="sm">
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">Overview</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>Rubric</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle>{`Rubric ${params.id}, ${params.tab}`}</PageTitle>
      <Text testId="route">{typeof navigateToPage}</Text>
    </Flex>
  );
}

const Router = createPageRouter(
  <PageRoutes>
    <PageRoutes.IndexRoute component={Home} />
    <PageRoutes.Route path="/rubrics/:id" component={Rubric} />
  </PageRoutes>,
);

hubspot.extend<"pages">(() => <Router />);
