-- A region is found as everything else that has a name (docs/decisions/0043-finding.md): by its folded names, by pinyin and initials.
ALTER TABLE "Region"
  ADD COLUMN "searchText" text COLLATE "C" GENERATED ALWAYS AS (search_text(ARRAY[name, "nameEn"]::text[], ARRAY[]::text[], ARRAY[]::text[])) STORED;
