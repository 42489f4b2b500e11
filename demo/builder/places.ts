/** How a snippet gets into a publisher's system. */
export interface Place {
  readonly name: string;
  /** Whether the steps were carried out by this project's tests, or only read about. */
  readonly tried: boolean;
  readonly steps: readonly string[];
}

/** The steps for six systems. Only the first one's are tried; the others' systems change without notice. */
export const places: readonly Place[] = [
  {
    name: 'Plain HTML',
    tried: true,
    steps: [
      'Copy eczema-guide.js, and the files of your content if you chose files, to your server.',
      'Paste the code where the widgets should appear, anywhere in the body of the page.',
      'Open the page from the server. Opened as a file from a disk, browsers refuse scripts with an integrity hash.',
    ],
  },
  {
    name: 'WordPress',
    tried: false,
    steps: [
      'Have eczema-guide.js put on your server, for example into your theme’s folder. The media library refuses scripts as they come.',
      'Fill in its folder under “Where the files will be”, as a full address.',
      'Edit the page, add a block of the kind “Custom HTML”, and paste the code.',
      'Scripts stay only if your account has the right “unfiltered_html”: administrators and editors of a single site have it; in a network of sites only super administrators do. Without it, have the script added to the theme, and use the form for systems that strip tags.',
    ],
  },
  {
    name: 'Drupal',
    tried: false,
    steps: [
      'Have eczema-guide.js put on your server and added to the theme as a library, so that no script stands in the text.',
      'Choose the form for systems that strip tags, and the content as files. Leave the script out of what you paste.',
      'Edit the page with the text format “Full HTML”, press “Source”, and paste the tags.',
      'Under “Basic HTML” the filter “Limit allowed HTML tags” removes what it doesn’t list. An administrator can add the div with its data attributes to the list.',
    ],
  },
  {
    name: 'Squarespace',
    tried: false,
    steps: [
      'Put eczema-guide.js where it can be loaded from by https, and fill in its folder as a full address.',
      'Edit the page, add a block of the kind “Code”, set it to HTML, and paste the code.',
      'Scripts in code blocks need a plan that allows them. In the editor they may not run: look at the published page.',
    ],
  },
  {
    name: 'Wix',
    tried: false,
    steps: [
      'Put eczema-guide.js where it can be loaded from by https, and fill in its folder as a full address.',
      'Add “Embed HTML” to the page and paste the code. Wix draws it in a frame: set the frame’s height by hand, and put widgets that work together into one frame.',
      'In a frame the page’s font and colours don’t reach the widgets, so choose them here.',
    ],
  },
  {
    name: 'Webflow',
    tried: false,
    steps: [
      'Put eczema-guide.js where it can be loaded from by https, and fill in its folder as a full address.',
      'Add a “Code Embed” element to the page and paste the code. It needs a plan with custom code, and its length is limited: choose the content as files where yours is long.',
      'Publish, and look at the published page: the designer’s canvas may not run scripts.',
    ],
  },
];
