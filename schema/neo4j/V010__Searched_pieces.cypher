// What is searched for is found by the characters of words and by pairs of neighbours, which stand on the nodes with spaces
// between them: numbers with points, letters beside Chinese and single characters too.
CREATE FULLTEXT INDEX measureSearch IF NOT EXISTS FOR (n:Measure) ON EACH [n.searchedPieces]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX agencySearch IF NOT EXISTS FOR (n:Agency) ON EACH [n.searchedPieces]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX beneficiaryGroupSearch IF NOT EXISTS FOR (n:BeneficiaryGroup) ON EACH [n.searchedPieces]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX documentSearch IF NOT EXISTS FOR (n:Document) ON EACH [n.searchedPieces]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX followUpSearch IF NOT EXISTS FOR (n:FollowUp) ON EACH [n.searchedPieces]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX indicatorSearch IF NOT EXISTS FOR (n:Indicator) ON EACH [n.searchedPieces]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
DROP INDEX measureText IF EXISTS;
DROP INDEX agencyText IF EXISTS;
DROP INDEX beneficiaryGroupText IF EXISTS;
DROP INDEX documentText IF EXISTS;
DROP INDEX followUpText IF EXISTS;
DROP INDEX indicatorText IF EXISTS;
