/** What the toolbar icon opens. It says what there is, and shows no made-up prospect. */
export function Popup() {
  return (
    <main>
      <h1>Assay</h1>
      <p>Grading in the browser arrives with a later version.</p>
      <p>Until then, open a contact in your CRM and grade it in the Assay tab.</p>
    </main>
  );
}
