-- What these functions answer stays the same, so the columns that are computed by them stand as they are; a Chinese name costs less than half to write.
CREATE OR REPLACE FUNCTION search_pinyin(folded text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  glyphs text[];
  readings text[];
  -- Each of the others is '>' and a way.
  full_rest text := ''; full_others text := ''; short_rest text := ''; short_others text := '';
  spelled text := '';
  glyph text;
  first text; initial text;
BEGIN
  -- No glyph, no reading: names in Latin letters, numbers.
  IF octet_length(folded) = char_length(folded) THEN RETURN NULL; END IF;
  glyphs := string_to_array(left(folded, 24), NULL);
  FOR place IN REVERSE coalesce(array_length(glyphs, 1), 0) .. 1 LOOP
    glyph := glyphs[place];
    readings := CASE WHEN ascii(glyph) < 128 THEN ARRAY[glyph] ELSE string_to_array(search_readings() ->> glyph, ' ') END;
    IF readings IS NULL THEN
      full_rest := ''; full_others := ''; short_rest := ''; short_others := '';
      CONTINUE;
    END IF;
    first := readings[1]; initial := left(first, 1);
    IF array_length(readings, 1) = 1 THEN
      IF full_others <> '' THEN full_others := replace(full_others, '>', '>' || first); END IF;
      IF short_others <> '' THEN short_others := replace(short_others, '>', '>' || initial); END IF;
    ELSE
      full_others := (SELECT coalesce(string_agg('>' || other, ''), '') FROM (
        SELECT first || other AS other FROM unnest(string_to_array(substr(full_others, 2), '>')) AS other
        UNION SELECT reading || full_rest FROM unnest(readings[2:]) AS reading ORDER BY 1 LIMIT 8) AS others);
      short_others := (SELECT coalesce(string_agg('>' || other, ''), '') FROM (
        SELECT initial || other AS other FROM unnest(string_to_array(substr(short_others, 2), '>')) AS other
        UNION SELECT left(reading, 1) || short_rest FROM unnest(readings[2:]) AS reading
        WHERE left(reading, 1) <> initial ORDER BY 1 LIMIT 8) AS others);
    END IF;
    full_rest := first || full_rest;
    short_rest := initial || short_rest;
    IF ascii(glyph) >= 128 THEN
      spelled := spelled || '>' || full_rest || full_others || '>' || short_rest || short_others;
    END IF;
  END LOOP;
  RETURN (SELECT string_agg('>' || way, '' ORDER BY way COLLATE "C") FROM (SELECT DISTINCT way COLLATE "C" AS way FROM unnest(string_to_array(substr(spelled, 2), '>')) AS way) AS ways);
END $$;

CREATE OR REPLACE FUNCTION search_keys(line text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  keys text[] := '{}';
  part text;
  size int;
  glyphs text[];
  ways text[] := '{}';
  one text; two text;
BEGIN
  FOREACH part IN ARRAY string_to_array(replace(replace(replace(line, '=', chr(10) || '='), ':', chr(10) || ':'), '|', chr(10)), chr(10)) LOOP
    IF strpos(part, '>') > 0 THEN ways := ways || (string_to_array(part, '>'))[2:]; END IF;
    part := split_part(part, '>', 1);
    size := char_length(part);
    IF octet_length(part) = size THEN
      -- Latin letters and numbers: two and three of them.
      FOR place IN CASE WHEN ascii(part) = ascii(':') THEN 2 ELSE 1 END .. size - 2 LOOP
        keys := keys || ARRAY[substr(part, place, 2), substr(part, place, 3)];
      END LOOP;
      IF size > 2 OR size = 2 AND ascii(part) <> ascii(':') THEN keys := keys || right(part, 2); END IF;
      CONTINUE;
    END IF;
    glyphs := string_to_array(part, NULL);
    two := glyphs[1];
    FOR place IN 2 .. size LOOP
      one := two; two := glyphs[place];
      IF ascii(one) >= 128 THEN
        keys := keys || ARRAY[one, one || two];
      ELSIF one <> ':' THEN
        keys := keys || (one || two);
        IF place < size AND (one = '=' OR ascii(two) < 128 AND ascii(glyphs[place + 1]) < 128) THEN
          keys := keys || (one || two || glyphs[place + 1]);
        END IF;
      END IF;
    END LOOP;
    IF ascii(two) >= 128 THEN keys := keys || two; END IF;
  END LOOP;
  -- Without a way by pinyin there is nothing to ask below, and asking is dear.
  IF ways = '{}' THEN RETURN keys; END IF;
  RETURN keys || ARRAY(
    SELECT DISTINCT '>' || left(way, letters) FROM unnest(ways) AS way, (VALUES (1), (2), (3), (5)) AS lengths(letters)
    WHERE char_length(way) >= letters);
END $$;
