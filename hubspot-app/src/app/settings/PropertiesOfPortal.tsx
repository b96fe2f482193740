import type { CrmPropertiesReply } from "@assay/shared/api/crm-properties";
import { fitEditorTexts } from "@assay/shared/language/all-languages";
import { Alert, Button, Flex, LoadingSpinner } from "@hubspot/ui-extensions";
import type { ReactNode } from "react";
import { PropertiesContext } from "./property-context.ts";
import { useSettings } from "./settings-context.ts";
import { useReply } from "./use-reply.ts";

/** Reads the portal's properties for what stands inside, which can be edited without them too. */
export function PropertiesOfPortal({ children }: { children: ReactNode }) {
  const { server, text: settings, language } = useSettings();
  const [reply, readAgain] = useReply<Omit<CrmPropertiesReply, "ok">>(server.properties);
  const text = fitEditorTexts[language].properties;
  return (
    <PropertiesContext.Provider value={reply}>
      <Flex direction="column" gap="small">
        {reply === undefined && <LoadingSpinner label={text.loading} showLabel />}
        {reply?.ok === false && (
          <Flex direction="column" gap="small">
            <Alert variant="warning" title={text.failed(reply.message)} />
            <Flex>
              <Button size="xs" onClick={readAgain}>
                {settings.tryAgain}
              </Button>
            </Flex>
          </Flex>
        )}
        {reply?.ok && !reply.hasCompanies && <Alert variant="info" title={text.noCompanies} />}
        {children}
      </Flex>
    </PropertiesContext.Provider>
  );
}
