// Chinese has no spaces between words: the cjk analyzer indexes pairs of neighbouring characters, and English words
// as they are. What a transaction wrote is found as soon as it is committed.
CREATE FULLTEXT INDEX measureText IF NOT EXISTS FOR (n:Measure) ON EACH [n.title, n.titleEn, n.summary, n.summaryEn]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX agencyText IF NOT EXISTS FOR (n:Agency) ON EACH [n.name, n.nameEn, n.shortName, n.names]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX beneficiaryGroupText IF NOT EXISTS FOR (n:BeneficiaryGroup) ON EACH [n.name, n.nameEn, n.definition, n.definitionEn]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX documentText IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.titleEn, n.number]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX followUpText IF NOT EXISTS FOR (n:FollowUp) ON EACH [n.summary, n.summaryEn]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX indicatorText IF NOT EXISTS FOR (n:Indicator) ON EACH [n.name, n.nameEn]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
