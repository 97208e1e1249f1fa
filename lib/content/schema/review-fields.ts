/** A field that editors and reviewers know: a science, or a technical skill. */
export interface ReviewField {
  label: string;
  kind: 'science' | 'skill';
  /** The name in `editorial_team_domains.csv`. */
  listed: string;
}

const science = (label: string, listed = label): ReviewField => ({
  label,
  listed,
  kind: 'science',
});
const skill = (label: string, listed = label): ReviewField => ({ label, listed, kind: 'skill' });

/** The fields of peer review, by id. `listed` is the spelling of the editors' sign-up form. */
export const reviewFields = {
  astronomy: science('Astronomy'),
  bioinformatics: science('Bioinformatics'),
  biology: science('Ecology and biology', 'Ecology / Biology'),
  chemistry: science('Chemistry'),
  'computer-science': science('Computer science', 'Computer sciences'),
  education: science('Education'),
  epidemiology: science('Epidemiology'),
  geoscience: science('Geoscience', 'Geosciences / earth science'),
  geospatial: science('Geospatial', 'Spatial data, spatial analysis, GIS'),
  hydrology: science('Hydrology'),
  'machine-learning': science('Machine learning', 'ML, AI'),
  mathematics: science('Mathematics'),
  physics: science('Physics'),
  'space-science': science('Space science', 'Space sciences'),
  statistics: science('Statistics'),
  'text-analysis': science('Text analysis', 'NLP, text analysis'),
  accessibility: skill('Usability and accessibility', 'Tool usability / accessibility'),
  'continuous-integration': skill('Continuous integration', 'Continuous Integration'),
  'data-deposition': skill('Data deposition'),
  'data-munging': skill('Data processing', 'Data munging'),
  'data-retrieval': skill('Data extraction and retrieval', 'Data extraction & retrieval'),
  'data-visualization': skill('Data visualization'),
  docker: skill('Docker'),
  documentation: skill('Documentation', 'Documentation quality'),
  'object-oriented': skill('Object-oriented programming', 'Object oriented programming'),
  'package-structure': skill('Package structure', 'Python package structure'),
  security: skill('Security'),
  testing: skill('Testing', 'Unit Testing'),
  'web-apis': skill('Web APIs', "Web API's"),
  'web-scraping': skill('Web scraping'),
} as const satisfies Record<string, ReviewField>;

export type ReviewFieldId = keyof typeof reviewFields;

export const reviewFieldIds = Object.keys(reviewFields) as ReviewFieldId[];
