/** How large each seeded instance is. */
export const sizes = {
  small: {
    agents: 60,
    trainers: 3,
    rooms: [2, 8, 12],
    topics: 3,
    coached: 10,
    listeners: 6,
    hires: 6,
    needs: 0.9,
    slack: 1,
  },
  medium: {
    agents: 500,
    trainers: 8,
    rooms: [2, 2, 8, 8, 12, 12],
    topics: 8,
    coached: 100,
    listeners: 30,
    hires: 24,
    needs: 1,
    slack: 1,
  },
  tight: {
    agents: 500,
    trainers: 8,
    rooms: [2, 2, 8, 8, 12, 12],
    topics: 8,
    coached: 160,
    listeners: 60,
    hires: 48,
    needs: 2.2,
    slack: 0.55,
  },
  over: {
    agents: 500,
    trainers: 8,
    rooms: [2, 2, 8, 8, 12, 12],
    topics: 8,
    coached: 160,
    listeners: 60,
    hires: 48,
    needs: 2.2,
    slack: 0.3,
  },
  inf: {
    agents: 500,
    trainers: 3,
    rooms: [2, 8, 12],
    topics: 8,
    coached: 160,
    listeners: 60,
    hires: 48,
    needs: 2.2,
    slack: 0.3,
  },
  large: {
    agents: 5000,
    trainers: 60,
    rooms: [...rooms(10, 2), ...rooms(14, 8), ...rooms(12, 12), ...rooms(4, 20)],
    topics: 12,
    coached: 600,
    listeners: 150,
    hires: 200,
    needs: 1,
    slack: 1,
  },
} as const satisfies Record<string, Size>;

export type Size = {
  readonly agents: number;
  readonly trainers: number;
  readonly rooms: readonly number[];
  readonly topics: number;
  readonly coached: number;
  readonly listeners: number;
  readonly hires: number;
  readonly needs: number;
  readonly slack: number;
};

function rooms(count: number, seats: number): number[] {
  return Array.from({ length: count }, () => seats);
}
