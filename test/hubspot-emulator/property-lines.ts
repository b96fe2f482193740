import type { ObjectTypeName } from "./object-type.ts";
import { pipelines } from "./pipeline.ts";
import type { PropertyType } from "./property.ts";

/** A property in short: name, label, type, field type, and what else is not the default. */
export type PropertyLine = [
  name: string,
  label: string,
  type: PropertyType,
  fieldType: string,
  more?: { options?: string[][]; readOnly?: boolean; externalOptions?: boolean; unique?: boolean; currency?: boolean },
];

/** In the order in which a contact moves through them; setting an earlier one needs clearing first. */
export const lifecycleStages = [
  ["subscriber", "Subscriber"],
  ["lead", "Lead"],
  ["marketingqualifiedlead", "Marketing Qualified Lead"],
  ["salesqualifiedlead", "Sales Qualified Lead"],
  ["opportunity", "Opportunity"],
  ["customer", "Customer"],
  ["evangelist", "Evangelist"],
  ["other", "Other"],
];

/** What HubSpot calls the moment at which a contact entered a stage. */
export const becameStage = (stage: string) => `hs_lifecyclestage_${stage}_date`;

const stageDates = lifecycleStages.map(([stage = "", label = ""]): PropertyLine => {
  return [becameStage(stage), `Became a ${label} Date`, "datetime", "date", { readOnly: true }];
});

const leadStatuses = [
  ["NEW", "New"],
  ["OPEN", "Open"],
  ["IN_PROGRESS", "In Progress"],
  ["OPEN_DEAL", "Open Deal"],
  ["UNQUALIFIED", "Unqualified"],
  ["ATTEMPTED_TO_CONTACT", "Attempted to Contact"],
  ["CONNECTED", "Connected"],
  ["BAD_TIMING", "Bad Timing"],
];

const trafficSources = [
  ["ORGANIC_SEARCH", "Organic Search"],
  ["PAID_SEARCH", "Paid Search"],
  ["EMAIL_MARKETING", "Email Marketing"],
  ["SOCIAL_MEDIA", "Organic Social"],
  ["REFERRALS", "Referrals"],
  ["OTHER_CAMPAIGNS", "Other Campaigns"],
  ["DIRECT_TRAFFIC", "Direct Traffic"],
  ["OFFLINE", "Offline Sources"],
  ["PAID_SOCIAL", "Paid Social"],
];

const languages = [
  ["en", "English"],
  ["fr", "French"],
  ["es", "Spanish"],
];

/** Some of HubSpot's own list. */
export const industries = [
  ["COMPUTER_SOFTWARE", "Computer Software"],
  ["LOGISTICS_AND_SUPPLY_CHAIN", "Logistics and Supply Chain"],
  ["FOOD_PRODUCTION", "Food Production"],
  ["HOSPITAL_HEALTH_CARE", "Hospital & Health Care"],
  ["RETAIL", "Retail"],
];

const owner: PropertyLine = ["hubspot_owner_id", "Owner", "enumeration", "select", { externalOptions: true }];
const id: PropertyLine = ["hs_object_id", "Record ID", "number", "number", { readOnly: true }];

function dated(created: string, modified: string): PropertyLine[] {
  return [
    [created, "Create Date", "datetime", "date", { readOnly: true }],
    [modified, "Last Modified Date", "datetime", "date", { readOnly: true }],
  ];
}

function stageOptions(name: "deals" | "leads"): string[][] {
  return pipelines[name].flatMap((pipeline) => pipeline.stages.map((stage) => [stage.id, stage.label]));
}

function pipelineOptions(name: "deals" | "leads"): string[][] {
  return pipelines[name].map((pipeline) => [pipeline.id, pipeline.label]);
}

/** The properties that every portal has, named as HubSpot names them; those that the records of a sales team carry. */
export const propertyLines: Record<ObjectTypeName, PropertyLine[]> = {
  contacts: [
    id,
    ["email", "Email", "string", "text", { unique: true }],
    ["firstname", "First Name", "string", "text"],
    ["lastname", "Last Name", "string", "text"],
    ["jobtitle", "Job Title", "string", "text"],
    ["company", "Company Name", "string", "text"],
    ["phone", "Phone Number", "string", "phonenumber"],
    ["mobilephone", "Mobile Phone Number", "string", "phonenumber"],
    ["website", "Website URL", "string", "text"],
    ["address", "Street Address", "string", "text"],
    ["city", "City", "string", "text"],
    ["state", "State/Region", "string", "text"],
    ["zip", "Postal Code", "string", "text"],
    ["country", "Country/Region", "string", "text"],
    ["hs_language", "Preferred language", "enumeration", "select", { options: languages }],
    ["industry", "Industry", "string", "text"],
    ["numemployees", "Number of Employees", "number", "number"],
    ["annualrevenue", "Annual Revenue", "number", "number"],
    ["hs_linkedin_url", "LinkedIn URL", "string", "text"],
    ["lifecyclestage", "Lifecycle Stage", "enumeration", "radio", { options: lifecycleStages }],
    ...stageDates,
    ["hs_lead_status", "Lead Status", "enumeration", "radio", { options: leadStatuses }],
    ["hs_additional_emails", "Additional email addresses", "string", "text"],
    ["hs_email_optout", "Unsubscribed from all email", "bool", "booleancheckbox"],
    // HubSpot counts these itself; here whoever edits a record stands for its counting.
    ["hs_email_open", "Marketing emails opened", "number", "number"],
    ["hs_email_last_click_date", "Last marketing email click date", "datetime", "date"],
    ["hs_merged_object_ids", "Merged object IDs", "string", "text", { readOnly: true }],
    ["hs_analytics_num_page_views", "Number of Pageviews", "number", "number"],
    ["hs_analytics_source", "Original Traffic Source", "enumeration", "select", { options: trafficSources }],
    ["hs_analytics_source_data_1", "Original Traffic Source Drill-Down 1", "string", "text"],
    ["hs_analytics_source_data_2", "Original Traffic Source Drill-Down 2", "string", "text"],
    ["recent_conversion_event_name", "Recent Conversion", "string", "text"],
    ["recent_conversion_date", "Recent Conversion Date", "datetime", "date"],
    ["notes_last_contacted", "Last Contacted", "datetime", "date", { readOnly: true }],
    ["num_associated_deals", "Number of Associated Deals", "number", "number", { readOnly: true }],
    owner,
    ...dated("createdate", "lastmodifieddate"),
  ],
  companies: [
    id,
    ["name", "Company name", "string", "text"],
    ["domain", "Company Domain Name", "string", "text"],
    ["website", "Website URL", "string", "text"],
    ["description", "Description", "string", "textarea"],
    ["phone", "Phone Number", "string", "phonenumber"],
    ["city", "City", "string", "text"],
    ["country", "Country/Region", "string", "text"],
    ["industry", "Industry", "enumeration", "select", { options: industries }],
    ["numberofemployees", "Number of Employees", "number", "number"],
    ["annualrevenue", "Annual Revenue", "number", "number", { currency: true }],
    ["lifecyclestage", "Lifecycle Stage", "enumeration", "radio", { options: lifecycleStages }],
    owner,
    ...dated("createdate", "hs_lastmodifieddate"),
  ],
  deals: [
    id,
    ["dealname", "Deal Name", "string", "text"],
    ["amount", "Amount", "number", "number", { currency: true }],
    ["closedate", "Close Date", "datetime", "date"],
    ["pipeline", "Pipeline", "enumeration", "select", { options: pipelineOptions("deals") }],
    ["dealstage", "Deal Stage", "enumeration", "radio", { options: stageOptions("deals") }],
    [
      "dealtype",
      "Deal Type",
      "enumeration",
      "radio",
      {
        options: [
          ["newbusiness", "New Business"],
          ["existingbusiness", "Existing Business"],
        ],
      },
    ],
    ["description", "Deal Description", "string", "textarea"],
    ["closed_lost_reason", "Closed Lost Reason", "string", "textarea"],
    ["closed_won_reason", "Closed Won Reason", "string", "textarea"],
    ["hs_is_closed", "Is Deal Closed?", "bool", "booleancheckbox", { readOnly: true }],
    ["hs_is_closed_won", "Is closed won", "bool", "booleancheckbox", { readOnly: true }],
    owner,
    ...dated("createdate", "hs_lastmodifieddate"),
  ],
  leads: [
    id,
    ["hs_lead_name", "Lead name", "string", "text"],
    [
      "hs_lead_type",
      "Lead type",
      "enumeration",
      "select",
      {
        options: [
          ["NEW_BUSINESS", "New business"],
          ["RE_ATTEMPTING", "Re-attempting"],
          ["UPSELL", "Upsell"],
        ],
      },
    ],
    [
      "hs_lead_label",
      "Lead label",
      "enumeration",
      "select",
      {
        options: [
          ["COLD", "Cold"],
          ["WARM", "Warm"],
          ["HOT", "Hot"],
        ],
      },
    ],
    ["hs_pipeline", "Pipeline", "enumeration", "select", { options: pipelineOptions("leads") }],
    ["hs_pipeline_stage", "Pipeline stage", "enumeration", "select", { options: stageOptions("leads") }],
    owner,
    ...dated("hs_createdate", "hs_lastmodifieddate"),
  ],
  notes: [
    id,
    ["hs_note_body", "Note body", "string", "html"],
    ["hs_timestamp", "Activity date", "datetime", "date"],
    ["hs_attachment_ids", "Attached file IDs", "string", "text"],
    owner,
    ...dated("hs_createdate", "hs_lastmodifieddate"),
  ],
  calls: [
    id,
    ["hs_call_title", "Call title", "string", "text"],
    ["hs_call_body", "Call notes", "string", "html"],
    ["hs_timestamp", "Activity date", "datetime", "date"],
    [
      "hs_call_direction",
      "Call direction",
      "enumeration",
      "select",
      {
        options: [
          ["INBOUND", "Inbound"],
          ["OUTBOUND", "Outbound"],
        ],
      },
    ],
    owner,
    ...dated("hs_createdate", "hs_lastmodifieddate"),
  ],
  emails: [
    id,
    ["hs_email_subject", "Email subject", "string", "text"],
    ["hs_timestamp", "Activity date", "datetime", "date"],
    [
      "hs_email_direction",
      "Email direction",
      "enumeration",
      "select",
      {
        options: [
          ["EMAIL", "Email"],
          ["INCOMING_EMAIL", "Incoming email"],
          ["FORWARDED_EMAIL", "Forwarded email"],
        ],
      },
    ],
    owner,
    ...dated("hs_createdate", "hs_lastmodifieddate"),
  ],
  tasks: [
    id,
    ["hs_task_subject", "Task title", "string", "text"],
    ["hs_task_body", "Task notes", "string", "html"],
    [
      "hs_task_status",
      "Task status",
      "enumeration",
      "select",
      {
        options: [
          ["NOT_STARTED", "Not started"],
          ["COMPLETED", "Completed"],
        ],
      },
    ],
    [
      "hs_task_priority",
      "Priority",
      "enumeration",
      "select",
      {
        options: [
          ["LOW", "Low"],
          ["MEDIUM", "Medium"],
          ["HIGH", "High"],
        ],
      },
    ],
    ["hs_timestamp", "Due date", "datetime", "date"],
    owner,
    ...dated("hs_createdate", "hs_lastmodifieddate"),
  ],
};
