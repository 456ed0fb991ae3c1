/** A list of sentences. */
export function Statements({ statements }: { readonly statements: readonly string[] }) {
  return (
    <ul className="statements">
      {statements.map((statement) => (
        <li key={statement}>{statement}</li>
      ))}
    </ul>
  );
}
