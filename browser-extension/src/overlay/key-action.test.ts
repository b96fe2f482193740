import { describe, expect, it } from "vitest";
import { actionOf, type KeyPress } from "./key-action.ts";

function aPress(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    isComposing: false,
    ...more,
  };
}

describe("a key press in the checklist", () => {
  it.each([0, 1, 2, 3] as const)("%i gives that level", (level) => {
    expect(actionOf(aPress(String(level)), "checklist")).toEqual({ do: "rate", level });
  });

  it("u makes the criterion unknown again, in capitals too", () => {
    expect(actionOf(aPress("u"), "checklist")).toEqual({ do: "rate", level: undefined });
    expect(actionOf(aPress("U", { shiftKey: true }), "checklist")).toEqual({ do: "rate", level: undefined });
  });

  it("arrows move, and may be held down", () => {
    expect(actionOf(aPress("ArrowDown"), "checklist")).toEqual({ do: "move", by: 1 });
    expect(actionOf(aPress("ArrowUp", { repeat: true }), "checklist")).toEqual({ do: "move", by: -1 });
  });

  it("e, ?, Enter and Escape ask for evidence, help, the next one and the end", () => {
    const asked = ["e", "?", "Enter", "Escape"].map((key) => actionOf(aPress(key), "checklist")?.do);
    expect(asked).toEqual(["evidence", "help", "next", "close"]);
  });

  it("Ctrl+Z and ⌘Z undo; Ctrl+Shift+Z does not", () => {
    expect(actionOf(aPress("z", { ctrlKey: true }), "checklist")).toEqual({ do: "undo" });
    expect(actionOf(aPress("z", { metaKey: true }), "button")).toEqual({ do: "undo" });
    expect(actionOf(aPress("Z", { ctrlKey: true, shiftKey: true }), "checklist")).toBeUndefined();
  });

  it("a level held down rates once", () => {
    expect(actionOf(aPress("3", { repeat: true }), "checklist")).toBeUndefined();
  });

  it("the browser's own shortcuts stay the browser's", () => {
    expect(actionOf(aPress("1", { ctrlKey: true }), "checklist")).toBeUndefined();
    expect(actionOf(aPress("ArrowDown", { altKey: true }), "checklist")).toBeUndefined();
  });

  it("a key inside a composition belongs to what is being composed", () => {
    expect(actionOf(aPress("1", { isComposing: true }), "checklist")).toBeUndefined();
  });
});

it("Enter on a button presses the button, and a digit still rates", () => {
  expect(actionOf(aPress("Enter"), "button")).toBeUndefined();
  expect(actionOf(aPress("2"), "button")).toEqual({ do: "rate", level: 2 });
});

it("in a field everything is text, but Escape leaves it and Ctrl+Enter saves", () => {
  expect(["0", "u", "e", "?", "Enter", "ArrowDown"].map((key) => actionOf(aPress(key), "field"))).toEqual(
    Array(6).fill(undefined),
  );
  expect(actionOf(aPress("z", { ctrlKey: true }), "field")).toBeUndefined();
  expect(actionOf(aPress("Escape"), "field")).toEqual({ do: "leave-field" });
  expect(actionOf(aPress("Enter", { ctrlKey: true }), "field")).toEqual({ do: "save-field" });
});
