/** Half-width of the central 90 % interval of a normal distribution, in standard deviations. */
export const z90 = 1.6448536269514722;
