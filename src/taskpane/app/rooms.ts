/** The rooms of the pane in the order of the work; a person may enter any of them at any time. */
export const rooms = ["data", "rules", "generate", "results"] as const;
export type Room = (typeof rooms)[number];
