/** A token that has just been issued. */
export interface Issued {
  readonly name: string;
  readonly secret: string;
  readonly expiresOn: string;
}

/** The one occasion on which a token can be read. */
export function IssuedToken({ issued }: { readonly issued: Issued }) {
  return (
    <section className="nhsuk-inset-text" aria-labelledby="issued">
      <h2 className="nhsuk-heading-m" id="issued">
        The token for {issued.name}
      </h2>
      <p className="secret">{issued.secret}</p>
      <p>Copy it now, to where your system keeps its secrets. It is not shown again, and we keep no copy. It works until {issued.expiresOn}.</p>
    </section>
  );
}
