-- What these functions answer stays the same, so the columns that are computed by them stand as they are; text without a Chinese glyph costs less to write.
CREATE OR REPLACE FUNCTION search_pinyin(folded text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  glyphs text[] := string_to_array(left(folded, 24), NULL);
  readings text[];
  full_rest text := ''; full_others text[] := '{}'; short_rest text := ''; short_others text[] := '{}';
  spelled text[] := '{}';
  glyph text;
BEGIN
  -- No glyph, no reading: names in Latin letters, numbers.
  IF octet_length(folded) = char_length(folded) THEN RETURN NULL; END IF;
  FOR place IN REVERSE coalesce(array_length(glyphs, 1), 0) .. 1 LOOP
    glyph := glyphs[place];
    readings := CASE WHEN ascii(glyph) < 128 THEN ARRAY[glyph] ELSE string_to_array(search_readings() ->> glyph, ' ') END;
    IF readings IS NULL THEN
      full_rest := ''; full_others := '{}'; short_rest := ''; short_others := '{}';
      CONTINUE;
    END IF;
    IF array_length(readings, 1) > 1 OR full_others <> '{}' THEN
      full_others := (SELECT coalesce(array_agg(other), '{}') FROM (
        SELECT readings[1] || other AS other FROM unnest(full_others) AS other
        UNION SELECT reading || full_rest FROM unnest(readings[2:]) AS reading ORDER BY 1 LIMIT 8) AS others);
      short_others := (SELECT coalesce(array_agg(other), '{}') FROM (
        SELECT left(readings[1], 1) || other AS other FROM unnest(short_others) AS other
        UNION SELECT left(reading, 1) || short_rest FROM unnest(readings[2:]) AS reading
        WHERE left(reading, 1) <> left(readings[1], 1) ORDER BY 1 LIMIT 8) AS others);
    END IF;
    full_rest := readings[1] || full_rest;
    short_rest := left(readings[1], 1) || short_rest;
    IF ascii(glyph) >= 128 THEN
      spelled := spelled || full_rest || full_others || short_rest || short_others;
    END IF;
  END LOOP;
  RETURN (SELECT string_agg('>' || way, '' ORDER BY way COLLATE "C") FROM (SELECT DISTINCT unnest(spelled) COLLATE "C" AS way) AS ways);
END $$;

CREATE OR REPLACE FUNCTION search_keys(line text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  keys text[] := '{}';
  part text;
  glyphs text[];
  one text; two text; three text;
  narrow boolean;
BEGIN
  FOREACH part IN ARRAY string_to_array(replace(replace(replace(line, '=', chr(10) || '='), ':', chr(10) || ':'), '|', chr(10)), chr(10)) LOOP
    glyphs := string_to_array(split_part(part, '>', 1), NULL);
    FOR place IN 1 .. coalesce(array_length(glyphs, 1), 0) LOOP
      one := glyphs[place]; two := glyphs[place + 1]; three := glyphs[place + 2];
      narrow := ascii(one) < 128;
      IF NOT narrow THEN keys := keys || one; END IF;
      CONTINUE WHEN one = ':' OR two IS NULL;
      keys := keys || (one || two);
      IF three IS NOT NULL AND (one = '=' OR narrow AND ascii(two) < 128 AND ascii(three) < 128) THEN
        keys := keys || (one || two || three);
      END IF;
    END LOOP;
  END LOOP;
  -- Without a way by pinyin there is nothing to ask below, and asking is dear.
  IF strpos(line, '>') = 0 THEN RETURN keys; END IF;
  RETURN keys || (
    SELECT coalesce(array_agg(DISTINCT left(way, letters) COLLATE "C"), '{}')
    FROM regexp_matches(line, '>[^=>:|]+', 'g') AS ways(way_of), LATERAL (SELECT way_of[1] AS way) AS w, (VALUES (2), (3), (4), (6)) AS lengths(letters)
    WHERE char_length(way) >= letters);
END $$;
