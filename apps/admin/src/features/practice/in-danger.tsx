import { InsetText } from 'nhsuk-react-components';

/** Stands before whatever leads somebody to ask first: in an emergency nobody is to be asked. */
export function InDanger() {
  return (
    <InsetText>
      <p>
        <strong>Is somebody in danger now?</strong> Ring 999 and say what you know. You do not need anybody’s advice or agreement first.{' '}
        <a href="/guidance/emergencies">In an emergency</a>
      </p>
    </InsetText>
  );
}
