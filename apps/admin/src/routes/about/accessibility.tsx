import { Page } from '../../components/page.js';

export default function Accessibility() {
  return (
    <Page title="Accessibility of this service">
      <p>
        You can use every page with a keyboard alone, with a screen reader, at 320 pixels wide, zoomed to 400%, and
        without JavaScript. Documents can be read as a web page or as a tagged PDF.
      </p>
      <p>
        We aim at level AA of the Web Content Accessibility Guidelines 2.2. The pages are tested against it by
        machine with every change. They have not yet been tested by people who use assistive technology every day, and no
        independent audit has been made.
      </p>
      <p>
        If something does not work for you, tell the organisation that sent you here or that you work for: it can send you
        a document in another form.
      </p>
    </Page>
  );
}
