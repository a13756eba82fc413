/**
 * The same function, which works an answer out once for each pair of an object that never changes and a question about it. What was
 * worked out is kept as long as the object is.
 *
 * @param work pure: depends on nothing but `of` and `about`
 */
export function remembered<Of extends object, About, Answer>(
  work: (of: Of, about: About) => Answer,
): (of: Of, about: About) => Answer {
  const known = new WeakMap<Of, Map<About, { readonly answer: Answer }>>();
  return (of, about) => {
    const own = known.get(of) ?? new Map<About, { readonly answer: Answer }>();
    known.set(of, own);
    const kept = own.get(about) ?? { answer: work(of, about) };
    own.set(about, kept);
    return kept.answer;
  };
}
