import type {
  PageBreadcrumbsCurrentProps,
  PageBreadcrumbsProps,
  PageHeaderLinkProps,
  PageHeaderProps,
  PageLinkProps,
  PageTitleProps,
} from "@hubspot/ui-extensions/pages";
import { createContext, type MouseEvent, type ReactNode, useContext } from "react";
import { Button } from "./button.tsx";
import { resolvePage } from "./page-target.ts";

type Navigate = (options: { to: string; params?: Record<string, string> | undefined }) => void;

/** How an app page goes to another one without loading anew. */
export const PageNavigation = createContext<Navigate>(() => {});

const AppPageLink = ({ to, params, children, testId, className }: PageLinkProps & { className: string }) => {
  const navigate = useContext(PageNavigation);
  const click = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    navigate({ to, params });
  };
  return (
    <a className={className} href={resolvePage(to, params).href} onClick={click} data-testid={testId}>
      {children}
    </a>
  );
};

export const PageLink = (props: PageLinkProps) => <AppPageLink {...props} className="link" />;
export const PageHeaderPageLink = (props: PageLinkProps) => <AppPageLink {...props} className="button" />;

export const PageHeaderLink = ({ href, onClick, disabled, children, testId }: PageHeaderLinkProps) => (
  <Button
    {...(href && { href })}
    {...(onClick && { onClick })}
    {...(disabled && { disabled })}
    {...(testId && { testId })}
  >
    {children}
  </Button>
);

export const PageHeader = ({ children, testId }: PageHeaderProps) => (
  <div className="page-header" data-testid={testId}>
    {children}
  </div>
);

export const PageHeaderGroup = ({ children }: { children?: ReactNode }) => <div className="button-row">{children}</div>;

export const PageBreadcrumbs = ({ children, testId }: PageBreadcrumbsProps) => (
  <nav className="breadcrumbs" aria-label="Breadcrumbs" data-testid={testId}>
    {children}
  </nav>
);

export const PageBreadcrumbsCurrent = ({ children, testId }: PageBreadcrumbsCurrentProps) => (
  <span aria-current="page" data-testid={testId}>
    {children}
  </span>
);

export const PageTitle = ({ children, testId }: PageTitleProps) => (
  <h2 className="page-title" data-testid={testId}>
    {children}
  </h2>
);
