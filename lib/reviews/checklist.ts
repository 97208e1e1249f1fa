/** A criterion of a review, in our words, with the guide that explains it. */
interface Criterion {
  /** Kept in readers' browsers: it must not change. */
  id: string;
  text: string;
  guide: (typeof guides)[keyof typeof guides];
}

export interface CriteriaGroup {
  id: string;
  title: string;
  criteria: Criterion[];
}

const guideOf = (site: string) => (title: string, page: string) => ({
  title,
  href: `https://www.pyopensci.org/${site}/${page}.html`,
});
const peerReview = guideOf('software-peer-review');
const packaging = guideOf('python-package-guide');
const CODE = 'package-structure-code';
const FILES = 'documentation/repository-files';

const guides = {
  scope: peerReview('Package scope', 'about/package-scope'),
  author: peerReview('Author guide', 'how-to/author-guide'),
  policies: peerReview('Policies', 'our-process/policies'),
  reviewer: peerReview('Reviewer guide', 'how-to/reviewer-guide'),
  structure: packaging('Package structure', `${CODE}/python-package-structure`),
  metadata: packaging('Package metadata', `${CODE}/pyproject-toml-python-package-metadata`),
  documentation: packaging('Documentation', 'documentation/index'),
  readme: packaging('README', `${FILES}/readme-file-best-practices`),
  license: packaging('License', `${FILES}/license-files`),
  contributing: packaging('Contributing guide', `${FILES}/contributing-file`),
  conduct: packaging('Code of conduct', `${FILES}/code-of-conduct-file`),
  tests: packaging('Tests', 'tests/index'),
};

const criterion = (id: string, text: string, guide: keyof typeof guides): Criterion => ({
  id,
  text,
  guide: guides[guide],
});

export const criteriaGroups: readonly CriteriaGroup[] = [
  {
    id: 'scope',
    title: 'Scope',
    criteria: [
      criterion('science', 'It helps people do scientific work with Python.', 'scope'),
      criterion(
        'category',
        'It retrieves, processes, validates, or visualizes data, wraps other software, automates workflows, or teaches.',
        'scope',
      ),
      criterion('general', 'People outside your own project can use it.', 'scope'),
      criterion('new', 'You can say how it differs from similar packages.', 'author'),
    ],
  },
  {
    id: 'install',
    title: 'Package and license',
    criteria: [
      criterion(
        'installs',
        'It installs from PyPI or conda-forge in a fresh environment.',
        'author',
      ),
      criterion('structure', 'It has a standard layout and a pyproject.toml.', 'structure'),
      criterion('metadata', 'Its metadata lists the supported Python versions.', 'metadata'),
      criterion('license', 'It has a LICENSE file with an OSI-approved license.', 'license'),
    ],
  },
  {
    id: 'you',
    title: 'You',
    criteria: [
      criterion('time', 'You have time to answer reviews in the next months.', 'author'),
      criterion('maintain', 'You plan to maintain it for two years after acceptance.', 'policies'),
      criterion('ai', 'You can disclose how generative AI was used, if at all.', 'policies'),
    ],
  },
  {
    id: 'documentation',
    title: 'Documentation',
    criteria: [
      criterion(
        'readme',
        'The README says what it does, who it is for, and how to install it.',
        'readme',
      ),
      criterion('tutorial', 'A tutorial runs from start to finish.', 'documentation'),
      criterion('reference', 'Every public function and class is documented.', 'documentation'),
      criterion('contributing', 'A contributing guide explains how to help.', 'contributing'),
      criterion('conduct', 'A code of conduct is in the repository.', 'conduct'),
      criterion('citation', 'The documentation says how to cite it.', 'author'),
    ],
  },
  {
    id: 'quality',
    title: 'Tests and code',
    criteria: [
      criterion('tests', 'Tests cover the main functions, and you can run them locally.', 'tests'),
      criterion('ci', 'Tests run automatically for every pull request.', 'tests'),
      criterion('errors', 'Wrong input gets a clear error message.', 'reviewer'),
    ],
  },
];
