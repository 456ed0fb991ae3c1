interface StatementsProps {
  readonly title: string;
  readonly statements: readonly string[];
}

/** A titled list of sentences. */
export function Statements({ title, statements }: StatementsProps) {
  return (
    <section className="section">
      <h3 className="section-title">{title}</h3>
      <ul className="statements">
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </section>
  );
}
