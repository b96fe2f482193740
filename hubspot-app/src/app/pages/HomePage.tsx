import { hubspot } from "@hubspot/ui-extensions";
import { createPageRouter, PageRoutes } from "@hubspot/ui-extensions/pages";
import { AuditPage } from "./AuditPage.tsx";
import { BulkPage } from "./BulkPage.tsx";
import { CapacityPage } from "./CapacityPage.tsx";
import { ChooserPage } from "./ChooserPage.tsx";
import { CoveragePage } from "./CoveragePage.tsx";
import { FunnelPage } from "./FunnelPage.tsx";
import { Home } from "./Home.tsx";
import { PromisePage } from "./PromisePage.tsx";
import { QueuePage } from "./QueuePage.tsx";
import { ReasonsPage } from "./ReasonsPage.tsx";
import { ReviewPage } from "./ReviewPage.tsx";
import { SecondLookPage } from "./SecondLookPage.tsx";
import { SyncHealthPage } from "./SyncHealthPage.tsx";
import { TeamSlaPage } from "./TeamSlaPage.tsx";

const Pages = createPageRouter(
  <PageRoutes>
    <PageRoutes.IndexRoute component={Home} />
    <PageRoutes.Route path="/audit" component={AuditPage} />
    <PageRoutes.Route path="/bulk" component={BulkPage} />
    <PageRoutes.Route path="/coverage" component={CoveragePage} />
    <PageRoutes.Route path="/capacity" component={CapacityPage} />
    <PageRoutes.Route path="/framework" component={ChooserPage} />
    <PageRoutes.Route path="/promise" component={PromisePage} />
    <PageRoutes.Route path="/funnel" component={FunnelPage} />
    <PageRoutes.Route path="/queue" component={QueuePage} />
    <PageRoutes.Route path="/reasons" component={ReasonsPage} />
    <PageRoutes.Route path="/second-look" component={SecondLookPage} />
    <PageRoutes.Route path="/review" component={ReviewPage} />
    <PageRoutes.Route path="/sync" component={SyncHealthPage} />
    <PageRoutes.Route path="/team" component={TeamSlaPage} />
    <PageRoutes.AnyRoute component={Home} />
  </PageRoutes>,
);

hubspot.extend<"pages">(() => <Pages />);
