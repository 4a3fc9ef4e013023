"""Sources: where the facts stand that people found out by hand — statuses, what is written into files, other places."""

from __future__ import annotations

from typing import Final

# A file says only that a car is gone, not since when: it speaks where nobody has set that status with its day.
STATUSES_BY_HAND: Final = """
    SELECT id, vehicle_id, status, since, until FROM vehicle_status WHERE archived_at IS NULL
    UNION ALL
    SELECT 0 AS id, gone.id AS vehicle_id, gone.kept AS status, CAST(NULL AS DATE) AS since, CAST(NULL AS DATE) AS until
    FROM vehicle gone WHERE gone.kept <> 'kept' AND NOT EXISTS (SELECT 1 FROM vehicle_status said
        WHERE said.vehicle_id = gone.id AND said.status = gone.kept AND said.archived_at IS NULL)"""
DECORATED_ELSEWHERE: Final = """
    SELECT vehicle_id, bought_on FROM elsewhere WHERE archived_at IS NULL
        AND kind_id IN (SELECT id FROM choice WHERE list = 'visit_kind' AND code = 'decoration')"""
