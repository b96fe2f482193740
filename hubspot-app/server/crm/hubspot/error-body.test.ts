import { describe, expect, it } from "vitest";
import { readPropertyRefusals, sayError } from "./error-body.ts";

const refusedValue = {
  status: "error",
  message:
    'Property values were not valid: [{"isValid":false,"message":"warm was not one of the allowed options: [hot]","error":"INVALID_OPTION","name":"assay_temperature","portalId":42}]',
  correlationId: "c",
  category: "VALIDATION_ERROR",
};

describe("sayError", () => {
  it("prefers the words about the one thing that was wrong", () => {
    const body = { message: "general", errors: [{ message: "assay_score is not a number" }, { message: "second" }] };
    expect(sayError(body, 400)).toBe("assay_score is not a number");
  });

  it("falls back to the general words", () => {
    expect(sayError({ message: "You have reached your limit." }, 429)).toBe("You have reached your limit.");
  });

  it.each([undefined, null, "<html>Bad Gateway</html>", [], {}, { message: 7 }, { errors: "none" }])(
    "names the status when %j says nothing",
    (body) => expect(sayError(body, 502)).toBe("HubSpot answered 502"),
  );
});

describe("readPropertyRefusals", () => {
  it("reads the property from an error's context", () => {
    const errors = [
      { message: "too long", code: "INVALID_LENGTH", context: { propertyName: ["assay_next_question"] } },
      { message: "gone", code: "PROPERTY_DOESNT_EXIST", context: { name: ["assay_score"] } },
      { message: "odd", in: "assay_grade" },
    ];
    expect(readPropertyRefusals({ errors })).toEqual([
      { property: "assay_next_question", message: "too long" },
      { property: "assay_score", message: "gone" },
      { property: "assay_grade", message: "odd" },
    ]);
  });

  it("reads the list that stands as JSON in the message", () => {
    expect(readPropertyRefusals(refusedValue)).toEqual([
      { property: "assay_temperature", message: "warm was not one of the allowed options: [hot]" },
    ]);
  });

  it("uses the general words where an error has none of its own", () => {
    const body = { message: "general", errors: [{ context: { propertyName: ["assay_score"] } }] };
    expect(readPropertyRefusals(body)).toEqual([{ property: "assay_score", message: "general" }]);
  });

  it("finds the list where it follows other brackets' absence or noise", () => {
    expect(readPropertyRefusals({ message: "Property values were not valid: [{]" })).toEqual([]);
    expect(readPropertyRefusals({ message: "Contact 501 does not exist" })).toEqual([]);
    expect(readPropertyRefusals({ message: "[1, 2]" })).toEqual([]);
  });

  it.each([undefined, null, "text", 7, { errors: [{ context: { propertyName: "no list" } }] }])(
    "takes nothing from %j",
    (body) => expect(readPropertyRefusals(body)).toEqual([]),
  );
});
