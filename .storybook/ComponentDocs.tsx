import { Controls, Description, Primary, Stories, Title } from '@storybook/addon-docs/blocks';

/** The docs page of a component: the thing itself first, then how to use it, its props, and a story a feature. */
export function ComponentDocs() {
  return (
    <>
      <Title />
      <Primary />
      <Description />
      <h2>Props</h2>
      <Controls />
      <Stories includePrimary={false} title="Features and states" />
    </>
  );
}
