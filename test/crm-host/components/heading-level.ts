import { createContext, useContext } from "react";

/** 3 on a record, where the card's title stands between its name and the app's headings; 2 on the app's own pages. */
export const HeadingLevel = createContext<2 | 3>(3);

export const useHeadingTag = () => `h${useContext(HeadingLevel)}` as const;
